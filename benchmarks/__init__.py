"""What is fast, and how we know. Each module runs by itself: python -m benchmarks.pages"""
